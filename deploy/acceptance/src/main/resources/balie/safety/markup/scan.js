// What no page of the desk has by itself, in words.
origin => {
  const wrong = [];
  const own = address => { try { return new URL(address, location.href).origin === origin; } catch { return false; } };
  const bookmarklet = location.pathname === '/desk/new';
  for (const element of document.querySelectorAll('*')) {
    const tag = element.localName;
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) wrong.push(`<${tag} ${name}>`);
      const address = value.replace(/[\x00-\x20]/g, '').toLowerCase();
      const leads = /^(href|src|action|formaction|xlink:href|data|ping|poster|background|cite)$/i.test(name);
      if (leads && /^(javascript|vbscript|data):/.test(address) && !(bookmarklet && tag === 'a') && !(tag === 'img' && address.startsWith('data:image/')))
        wrong.push(`<${tag} ${name}=${address.slice(0, 20)}>`);
      if (/^srcdoc$/i.test(name)) wrong.push(`<${tag} ${name}>`);
    }
    if (/^(object|embed|base|applet|frame|frameset|portal|audio|video|marquee|math|plaintext|xmp|dialog)$/.test(tag) && element.textContent.includes('struck'))
      wrong.push(`<${tag}>`);
    if (/^(object|embed|base|applet|frame|frameset|portal)$/.test(tag)) wrong.push(`<${tag}>`);
    if (/^(iframe|script|img|input)$/.test(tag) && element.src && !own(element.src) && !element.src.startsWith('data:image/')) wrong.push(`<${tag}> from elsewhere`);
    if (tag === 'script' && !element.src && !/json/.test(element.type)) wrong.push('<script> within the page');
    if (tag === 'style' && origin === location.origin && !document.body?.classList.contains('letter') && !location.pathname.endsWith('/preview/page')) wrong.push('<style> within the page');
    if (tag === 'link' && !own(element.href)) wrong.push('<link> to elsewhere');
    if (tag === 'form' && !own(element.action)) wrong.push('<form> to elsewhere');
    if (tag === 'meta' && /^(refresh|set-cookie)$/i.test(element.httpEquiv)) wrong.push('<meta http-equiv>');
  }
  return [...new Set(wrong)].slice(0, 10);
}
