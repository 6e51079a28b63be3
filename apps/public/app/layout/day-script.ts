/**
 * Lets a visitor run through the days on which something changes: a slider that fills in the date field beside it.
 * The form sends the day, as it does without the slider.
 */
export const dayScript =
  "document.querySelectorAll('[data-days]').forEach(b=>{let d=b.dataset.days.split(' '),f=b.closest('form').elements.datum," +
  "s=document.createElement('input'),o=document.createElement('output'),l=document.createElement('label')," +
  "w=new Intl.DateTimeFormat(document.documentElement.lang,{dateStyle:'long',timeZone:'UTC'})," +
  't=()=>{o.textContent=w.format(new Date(d[s.value]));s.setAttribute("aria-valuetext",o.textContent)};' +
  "s.type='range';s.id='day-slider';l.htmlFor=s.id;l.textContent=b.dataset.label;s.max=d.length-1;" +
  's.value=Math.max(0,d.findLastIndex(x=>x<=f.value));t();' +
  's.oninput=()=>{f.value=d[s.value];t()};f.oninput=()=>{s.value=Math.max(0,d.findLastIndex(x=>x<=f.value));t()};' +
  'b.append(l,s,o)})'
