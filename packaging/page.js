// One HTML file that holds a program with its looks, and needs nothing else: neither a server nor a network.
import { createHash } from 'node:crypto';

/** The SHA-256 of a text, as a Content-Security-Policy names what may run. */
const hashOf = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** In words that every browser knows. */
const lookAfter =
  "if (!document.documentElement.hasAttribute('data-begun')) document.getElementById('too-old').hidden = false;";

/**
 * The page. Only its own script and the styles that are named run in it; it may talk with whom it comes from, and shows nothing from
 * elsewhere. `styles` are looks that are written into frames in it later; `licences` are those of all whose code is in it. A browser that
 * can't run the script, which says that it has begun by `data-begun`, shows `tooOld`, as HTML.
 */
export function pageOf({ title, language, script, style, styles, noScript, tooOld, licences }) {
  const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(safe)} ${hashOf(lookAfter)}`,
    `style-src ${[hashOf(style), ...styles].join(' ')}`,
    "img-src data: blob:; connect-src 'self'; worker-src blob:; frame-src 'self'; base-uri 'none'; form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<div id="page"><noscript>${noScript}</noscript><div id="too-old" class="welcome" hidden>${tooOld}</div></div>
<script>${safe}</script>
<script>${lookAfter}</script>
</body>
</html>
<!--
${licences.replaceAll('--', '- -')}-->
`;
}
