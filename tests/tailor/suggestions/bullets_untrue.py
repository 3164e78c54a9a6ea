"""What rules once made of bullets and a reviewer called untrue: it must never come again."""

UNTRUE = {
    "Managed prep, cooking and plating of all hot food in a 120 seat restaurant": "a cook is made a manager",
    "Ordered produce, meat and dried goods, received deliveries and checked invoices": "dry goods are not dried",
    "Utilise Docker, Kubernetes and Jenkins for continuous integration": "delivery is another thing than integration",
    "Contributed to requirement gathering, designed, coded and tested the billing module": "a share is made the whole",
    "Used RF scanner to locate product and updated inventory in WMS": "an aim is told as done",
    "Ordered supplies and inventory control, reduced supply costs by 8%": "what was done is told as bought",
}
