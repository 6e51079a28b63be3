/** The last resort, when not even the site's own error page could be made. Tells nothing of what is inside. */
export function faultPage(): Response {
  return new Response(html, { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

const html = `<!doctype html>
<html lang="sv">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Något gick fel</title></head>
  <body>
    <h1>Något gick fel hos oss</h1>
    <p>Sidan kunde inte visas just nu. Felet är vårt, inte ditt. Försök gärna igen om en stund.</p>
    <p lang="en">Something went wrong on our side. Please try again in a while.</p>
  </body>
</html>
`
