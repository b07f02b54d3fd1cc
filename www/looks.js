// The switch between the example looks: each is one style sheet of documented properties and parts. Nothing is kept.
const sheets = document.querySelectorAll('link[data-look]')

document.querySelector('.looks').addEventListener('change', ({ target }) => {
  document.documentElement.dataset.look = target.value
  for (const sheet of sheets) sheet.disabled = sheet.dataset.look !== target.value
})
