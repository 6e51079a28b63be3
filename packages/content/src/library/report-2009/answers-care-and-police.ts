import type { Member } from './member.ts'

export const countyCouncil: Member = {
  name: { sv: 'Västerbottens läns landsting', en: 'Västerbotten County Council (health care)' },
  answers: [
    [
      'Det är framför allt i vården som landstingets personal kan komma i kontakt med frågan. ASTA-teamet behandlar människor som har utsatts för sexuella övergrepp. På Centrum mot våld får kvinnor och barn som har drabbats av våld hjälp, och där arbetar man också med män som har använt våld.',
    ],
    ['Landstinget har just nu inget eget uppdrag i frågan.'],
    ['Någon handlingsplan för just de här frågorna finns inte.'],
    [
      'Formell samverkan finns till exempel inom Centrum mot våld, men den gäller kvinnor och barn som utsätts för våld, och män som utövar det. I styrgruppen sitter landstinget, polisen i Västerbotten, Åklagarmyndigheten, Rättsmedicinalverket, Umeå kommun och Umeå universitet. Någon samverkan särskilt om prostitution och människohandel har det inte funnits.',
    ],
    [
      'Det avgörande är kunskap: med utbildning kan personalen börja se det som finns att se. Landstinget sätter värde på att samverka, på att byta erfarenheter och på att ha en grupp som ger kraft till det egna arbetet. Frågan behöver också få tyngd i den egna organisationen.',
    ],
  ],
}

export const region: Member = {
  name: { sv: 'Region Västerbotten', en: 'Region Västerbotten (the federation)' },
  answers: [
    [
      'Regionen arbetar inte särskilt med frågan. Den har ändå tillfällen att ta upp den: i arbetet med Östersjöstrategin och när den träffar länets socialchefer, vilket sker regelbundet.',
    ],
    ['Kommunerna, som är regionens uppdragsgivare, har inte gett den något uppdrag på området.'],
    [
      'I dag finns ingen handlingsplan. Frågan skulle kunna få en plats i de regionala programmen för tillväxt och utveckling, som en del i att bygga ett gott samhälle. Regionen ser den som en jämställdhetsfråga, kanske viktigast i det europeiska samarbetet, och menar att mer jämställdhet ger mindre prostitution och människohandel.',
    ],
    ['Regionen är inte en myndighet som bekämpar brott. Den arbetar på kommunernas uppdrag.'],
    [
      'Gruppen behöver veta vilket avtryck den vill göra, var den står nu och var den ska stå om ett eller två år. Regionen kan hjälpa till i kontakten med kommunerna. Kanske bör en företrädare för kommunerna vara med i gruppen, vald av dem själva, så som det är i länets samrådsgrupp för alkohol- och drogfrågor.',
    ],
  ],
}

export const police: Member = {
  name: { sv: 'Polismyndigheten i Västerbotten', en: 'The police authority in Västerbotten' },
  answers: [
    [
      'År 2009 lade Lena Melin vid polisen i Västerbotten fram [en lägesrapport](/rapporter/polisens-kartlaggning-norra-sverige-2008) om människohandel för sexuella ändamål i de fyra nordligaste länen. I Stockholm följer Kajsa Wahlberg frågan för hela landet. Brott som går över gränser samordnas nationellt, för att samband mellan länen ska bli synliga.',
    ],
    [
      'Uppdragen kommer från den nationella nivån. Den regionala kriminalunderrättelseroteln kan till exempel få i uppgift att ställa samman det som kommer in från länet. Sammanställningen går till den nationella nivån och därifrån till Europol.',
      'Varje år görs en hotbild för Europa om brott över gränserna, och interna direktiv pekar ut vad som ska gå först. År 2009 är droger prioriterat. Människohandel hör till de områden som ska bevakas.',
    ],
    ['Någon regional handlingsplan finns inte i dag.'],
    ['Inom polisen finns samverkan. Med andra myndigheter har det inte funnits någon formell samverkan i frågan.'],
    [
      'Begreppen blandas ihop: människohandel, människosmuggling, handel med organ. Kunskap behövs för att skilja dem åt. Polisen skulle gärna samverka mer med andra och få fler och utförligare tips om vad som händer i länet. Ett tips kan lämnas anonymt och behöver inte vara en anmälan.',
      'Frågan måste upp på dagordningen, och barnen måste synas bättre. Ett barn som utsätts för människohandel kan först användas till fickstölder och längre fram säljas i prostitution.',
    ],
  ],
  remark:
    'Rapporten ger två tider för polisens kartläggning: 2009 i det här svaret och december 2008 i kapitel 5. Se [rapportens sida](/rapporter/polisens-kartlaggning-norra-sverige-2008).',
}
