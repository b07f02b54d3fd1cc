// Marks when the whole widget can be used.
addEventListener('port-advice:ready', () => performance.mark('interactive'))
