// What all the small widgets show: one question, four choices, and an answer that follows.
export const QUESTION = 'What sends the mail?'
export const CHOICES = [
  ['a mail program', 'Use port 465 with encryption SSL/TLS.'],
  ['a website or program', 'Use port 465 with encryption SSL/TLS.'],
  ['a printer, scanner or other device', 'Use port 465 with encryption SSL/TLS.'],
  ['a mail server', 'Use port 25 with encryption STARTTLS.'],
]
