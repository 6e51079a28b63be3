/**
 * Leaves at once: the page goes blank, and the neutral page takes its place in the history.
 * Runs on a click on the exit and on Esc pressed three times within two seconds. Without it the exit is a plain link.
 */
export const exitScript =
  "(()=>{let a=document.getElementById('exit'),t=[];if(!a)return;" +
  'let go=()=>{document.documentElement.hidden=true;document.title=" ";location.replace(a.href)};' +
  "a.addEventListener('click',e=>{e.preventDefault();go()});" +
  "addEventListener('keydown',e=>{if(e.key!='Escape'){t=[];return}t=t.filter(x=>x>e.timeStamp-2000);t.push(e.timeStamp);if(t.length>2)go()})})()"

/** A page that anyone may have open. */
export const exitHref = 'https://www.smhi.se/'
