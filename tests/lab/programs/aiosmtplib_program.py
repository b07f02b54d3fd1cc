"""Sends one message as the environment says."""

import asyncio
from email.message import EmailMessage
from os import environ

import aiosmtplib

message = EmailMessage()
message["From"] = "you@example.com"
message["To"] = environ["LAB_TO"]
message["Subject"] = "Test"
message.set_content("It works.")

asyncio.run(
    aiosmtplib.send(
        message,
        hostname=environ["LAB_HOST"],
        port=int(environ["LAB_PORT"]),
        use_tls=environ["LAB_MODE"] == "implicit-tls",
        start_tls=environ["LAB_MODE"] == "starttls",
        username=environ["LAB_USER"] or None,
        password=environ["LAB_PASSWORD"] if environ["LAB_USER"] else None,
        timeout=8,
    )
)
