<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
<name>Announced</name>
<message numerus="yes">
<source>%n (is|are) in doubt.</source>
<translation>
<numerusform>%n is in doubt.</numerusform>
<numerusform>%n are in doubt.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n (is|are) left.</source>
<translation>
<numerusform>%n is left.</numerusform>
<numerusform>%n are left.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n file(s) written.</source>
<translation>
<numerusform>%n file written.</numerusform>
<numerusform>%n files written.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n suggestion(s) (waits|wait) for you.</source>
<translation>
<numerusform>%n suggestion waits for you.</numerusform>
<numerusform>%n suggestions wait for you.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>(Accepted|%n suggestions accepted).</source>
<translation>
<numerusform>Accepted.</numerusform>
<numerusform>%n suggestions accepted.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>(Rejected|%n suggestions rejected).</source>
<translation>
<numerusform>Rejected.</numerusform>
<numerusform>%n suggestions rejected.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Each was read back by %n reader(s).</source>
<translation>
<numerusform>Each was read back by %n reader.</numerusform>
<numerusform>Each was read back by %n readers.</numerusform>
</translation>
</message>
</context>
<context>
<name>ChangesPane</name>
<message numerus="yes">
<source>%n change(s)</source>
<translation>
<numerusform>%n change</numerusform>
<numerusform>%n changes</numerusform>
</translation>
</message>
</context>
<context>
<name>CheckPane</name>
<message numerus="yes">
<source>%n page(s)</source>
<translation>
<numerusform>%n page</numerusform>
<numerusform>%n pages</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n thing(s) in doubt</source>
<translation>
<numerusform>%n thing in doubt</numerusform>
<numerusform>%n things in doubt</numerusform>
</translation>
</message>
<message numerus="yes">
<source>All %n readers get the text, and nothing in the file keeps machines from it.</source>
<translation>
<numerusform>All %n readers get the text, and nothing in the file keeps machines from it.</numerusform>
<numerusform>All %n readers get the text, and nothing in the file keeps machines from it.</numerusform>
</translation>
</message>
</context>
<context>
<name>Conditions</name>
<message numerus="yes">
<source>%n year(s)</source>
<translation>
<numerusform>%n year</numerusform>
<numerusform>%n years</numerusform>
</translation>
</message>
</context>
<context>
<name>Core</name>
<message numerus="yes">
<source>%n line(s)</source>
<translation>
<numerusform>%n line</numerusform>
<numerusform>%n lines</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n reader(s)</source>
<translation>
<numerusform>%n reader</numerusform>
<numerusform>%n readers</numerusform>
</translation>
</message>
<message numerus="yes">
<source>(One icon|%n icons)</source>
<translation>
<numerusform>One icon</numerusform>
<numerusform>%n icons</numerusform>
</translation>
</message>
<message numerus="yes">
<source>(one page|%n pages)</source>
<translation>
<numerusform>one page</numerusform>
<numerusform>%n pages</numerusform>
</translation>
</message>
<message numerus="yes">
<source>A summary at the top tells a reader at once why you fit; every word comes from your résumé, the years from (its dates|the dates of %n jobs).</source>
<translation>
<numerusform>A summary at the top tells a reader at once why you fit; every word comes from your résumé, the years from its dates.</numerusform>
<numerusform>A summary at the top tells a reader at once why you fit; every word comes from your résumé, the years from the dates of %n jobs.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Tailor will ask {host} for the page {page}. That site learns this address, your IP address, and that the program is {program}. No cookies and nothing of your résumé are sent. If the site passes Tailor on to another address, that one learns the same, at most %n time(s).</source>
<translation>
<numerusform>Tailor will ask {host} for the page {page}. That site learns this address, your IP address, and that the program is {program}. No cookies and nothing of your résumé are sent. If the site passes Tailor on to another address, that one learns the same, at most %n time.</numerusform>
<numerusform>Tailor will ask {host} for the page {page}. That site learns this address, your IP address, and that the program is {program}. No cookies and nothing of your résumé are sent. If the site passes Tailor on to another address, that one learns the same, at most %n times.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>read back by {readers}: {found} of %n line(s)</source>
<translation>
<numerusform>read back by {readers}: {found} of %n line</numerusform>
<numerusform>read back by {readers}: {found} of %n lines</numerusform>
</translation>
</message>
<message numerus="yes">
<source>read back by {readers}: {found} of %n line(s), in order</source>
<translation>
<numerusform>read back by {readers}: {found} of %n line, in order</numerusform>
<numerusform>read back by {readers}: {found} of %n lines, in order</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{name} took longer than %n second(s) and was stopped. Nothing is lost.</source>
<translation>
<numerusform>{name} took longer than %n second and was stopped. Nothing is lost.</numerusform>
<numerusform>{name} took longer than %n seconds and was stopped. Nothing is lost.</numerusform>
</translation>
</message>
</context>
<context>
<name>CoverageHead</name>
<message numerus="yes">
<source>%n you said you don't have: {}</source>
<translation>
<numerusform>%n you said you don't have: {}</numerusform>
<numerusform>%n you said you don't have: {}</numerusform>
</translation>
</message>
</context>
<context>
<name>ExportDialog</name>
<message numerus="yes">
<source>(One change says|%n changes say) something new that you have not confirmed yet.</source>
<translation>
<numerusform>One change says something new that you have not confirmed yet.</numerusform>
<numerusform>%n changes say something new that you have not confirmed yet.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>(One of these files is|%n of these files are) there already. Replace, or keep both?</source>
<translation>
<numerusform>One of these files is there already. Replace, or keep both?</numerusform>
<numerusform>%n of these files are there already. Replace, or keep both?</numerusform>
</translation>
</message>
</context>
<context>
<name>Exporting</name>
<message numerus="yes">
<source>fitted on (one page|%n pages)</source>
<translation>
<numerusform>fitted on one page</numerusform>
<numerusform>fitted on %n pages</numerusform>
</translation>
</message>
</context>
<context>
<name>Given</name>
<message numerus="yes">
<source>These are %n files. Drop one résumé, one posting, or one of each.</source>
<translation>
<numerusform>These are %n files. Drop one résumé, one posting, or one of each.</numerusform>
<numerusform>These are %n files. Drop one résumé, one posting, or one of each.</numerusform>
</translation>
</message>
</context>
<context>
<name>Intake</name>
<message numerus="yes">
<source>{} has %n page(s), more than a résumé usually has.</source>
<translation>
<numerusform>{} has %n page, more than a résumé usually has.</numerusform>
<numerusform>{} has %n pages, more than a résumé usually has.</numerusform>
</translation>
</message>
</context>
<context>
<name>LineNote</name>
<message numerus="yes">
<source>{}, and %n more</source>
<translation>
<numerusform>{}, and %n more</numerusform>
<numerusform>{}, and %n more</numerusform>
</translation>
</message>
</context>
<context>
<name>Look</name>
<message numerus="yes">
<source>%n page(s)</source>
<translation>
<numerusform>%n page</numerusform>
<numerusform>%n pages</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n page(s), {}</source>
<translation>
<numerusform>%n page, {}</numerusform>
<numerusform>%n pages, {}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>(1 line is|About %n lines are) too many for {}, though all is tight. {}</source>
<translation>
<numerusform>1 line is too many for {}, though all is tight. {}</numerusform>
<numerusform>About %n lines are too many for {}, though all is tight. {}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>(one page|two pages)</source>
<translation>
<numerusform>one page</numerusform>
<numerusform>two pages</numerusform>
</translation>
</message>
<message numerus="yes">
<source>The (page|last page) is so full that Word may begin another. Leave a line out, or make the text smaller.</source>
<translation>
<numerusform>The page is so full that Word may begin another. Leave a line out, or make the text smaller.</numerusform>
<numerusform>The last page is so full that Word may begin another. Leave a line out, or make the text smaller.</numerusform>
</translation>
</message>
</context>
<context>
<name>OrderView</name>
<message numerus="yes">
<source>%n more (stays where it is|stay where they are)</source>
<translation>
<numerusform>%n more stays where it is</numerusform>
<numerusform>%n more stay where they are</numerusform>
</translation>
</message>
</context>
<context>
<name>Paging</name>
<message numerus="yes">
<source>%n page(s), {}</source>
<translation>
<numerusform>%n page, {}</numerusform>
<numerusform>%n pages, {}</numerusform>
</translation>
</message>
</context>
<context>
<name>Palette</name>
<message numerus="yes">
<source>%n command(s)</source>
<translation>
<numerusform>%n command</numerusform>
<numerusform>%n commands</numerusform>
</translation>
</message>
</context>
<context>
<name>ReportPage</name>
<message numerus="yes">
<source>%n page(s)</source>
<translation>
<numerusform>%n page</numerusform>
<numerusform>%n pages</numerusform>
</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>and %n more</numerusform>
<numerusform>and %n more</numerusform>
</translation>
</message>
</context>
<context>
<name>ResumePane</name>
<message numerus="yes">
<source>%n change(s)</source>
<translation>
<numerusform>%n change</numerusform>
<numerusform>%n changes</numerusform>
</translation>
</message>
</context>
<context>
<name>Review</name>
<message numerus="yes">
<source>%n field(s) to check</source>
<translation>
<numerusform>%n field to check</numerusform>
<numerusform>%n fields to check</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n line(s) without a place</source>
<translation>
<numerusform>%n line without a place</numerusform>
<numerusform>%n lines without a place</numerusform>
</translation>
</message>
</context>
<context>
<name>Session</name>
<message numerus="yes">
<source>Accept %n safe suggestion(s)</source>
<translation>
<numerusform>Accept %n safe suggestion</numerusform>
<numerusform>Accept %n safe suggestions</numerusform>
</translation>
</message>
</context>
<context>
<name>ShortcutsPage</name>
<message numerus="yes">
<source>%n key(s)</source>
<translation>
<numerusform>%n key</numerusform>
<numerusform>%n keys</numerusform>
</translation>
</message>
</context>
<context>
<name>StatusBar</name>
<message numerus="yes">
<source>%n (change · traceable|changes · all traceable)</source>
<translation>
<numerusform>%n change · traceable</numerusform>
<numerusform>%n changes · all traceable</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n change(s) · {} to confirm</source>
<translation>
<numerusform>%n change · {} to confirm</numerusform>
<numerusform>%n changes · {} to confirm</numerusform>
</translation>
</message>
</context>
<context>
<name>SuggestionActs</name>
<message numerus="yes">
<source>%n safe change(s) accepted.</source>
<translation>
<numerusform>%n safe change accepted.</numerusform>
<numerusform>%n safe changes accepted.</numerusform>
</translation>
</message>
</context>
<context>
<name>SuggestionNote</name>
<message numerus="yes">
<source>%n safe change(s) accepted.</source>
<translation>
<numerusform>%n safe change accepted.</numerusform>
<numerusform>%n safe changes accepted.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{} It brings %n suggestion(s).</source>
<translation>
<numerusform>{} It brings %n suggestion.</numerusform>
<numerusform>{} It brings %n suggestions.</numerusform>
</translation>
</message>
</context>
<context>
<name>Tips</name>
<message numerus="yes">
<source>%n time(s) in the posting</source>
<translation>
<numerusform>%n time in the posting</numerusform>
<numerusform>%n times in the posting</numerusform>
</translation>
</message>
</context>
</TS>
