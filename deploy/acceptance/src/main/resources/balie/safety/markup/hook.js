// Runs before anything on a page: whatever an attack would call is told.
window.struck = () => window.struckByPage('');
for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = window.struck;
document.addEventListener('securitypolicyviolation', event => window.refusedByPage(event.violatedDirective));
