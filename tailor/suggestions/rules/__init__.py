"""The rules, one file each; every rule looks at the base résumé, never at what another rule made of it."""
