"""Sends one message as the environment says."""

from os import environ

from django.conf import settings
from django.core.mail import send_mail

settings.configure(
    EMAIL_HOST=environ["LAB_HOST"],
    EMAIL_PORT=int(environ["LAB_PORT"]),
    EMAIL_USE_SSL=environ["LAB_MODE"] == "implicit-tls",
    EMAIL_USE_TLS=environ["LAB_MODE"] == "starttls",
    EMAIL_HOST_USER=environ["LAB_USER"],
    EMAIL_HOST_PASSWORD=environ["LAB_PASSWORD"],
    EMAIL_TIMEOUT=8,
)
send_mail("Test", "It works.", "you@example.com", [environ["LAB_TO"]])
