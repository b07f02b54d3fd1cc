"""Sends one message as the environment says."""

import smtplib
import ssl
from email.message import EmailMessage
from os import environ

message = EmailMessage()
message["From"] = "you@example.com"
message["To"] = environ["LAB_TO"]
message["Subject"] = "Test"
message.set_content("It works.")

host, port, mode = environ["LAB_HOST"], int(environ["LAB_PORT"]), environ["LAB_MODE"]
context = ssl.create_default_context()
if mode == "implicit-tls":
    server = smtplib.SMTP_SSL(host, port, timeout=8, context=context)
else:
    server = smtplib.SMTP(host, port, timeout=8)
with server:
    if mode == "starttls":
        server.starttls(context=context)
    if environ["LAB_USER"]:
        server.login(environ["LAB_USER"], environ["LAB_PASSWORD"])
    server.send_message(message)
