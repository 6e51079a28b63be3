import type { RichText } from '@samordning/domain'
import { heading, list, note, paragraph } from '../blocks.ts'

export const cover: RichText = [
  note(
    'Det här är rapportens innehåll berättat på nytt, med samma kapitel som i originalet. Alla uppgifter är rapportens, och de gäller år 2009. Telefonnummer och e-postadresser är utelämnade.',
    'This is the content of the report told anew, in the chapters of the original (in Swedish). All information is that of the report and holds for the year 2009. Telephone numbers and e-mail addresses have been left out.',
  ),
  heading(2, 'Om rapporten', 'About the report'),
  list(
    'Ämne: arbetet mot prostitution och människohandel för sexuella ändamål i Västerbotten.',
    'Slag: lägesrapport.',
    'Utgivare: Länsstyrelsen i Västerbotten, 2009.',
    'Förordet är undertecknat i Umeå den 30 september 2009 av Helena Österlind, jämställdhetsdirektör, och Alexandra Sundberg, samordnare för frågor om mäns våld mot kvinnor.',
    'Innehåll: fem kapitel och en bilaga om samordningsgruppen.',
  ),
]

export const foreword: RichText = [
  heading(2, 'Förord', 'Foreword'),
  paragraph(
    'Rapporten ger en kort bild av en del av det som görs i länet för att motverka prostitution och människohandel för sexuella ändamål. Problemet finns i hela världen och är stort, men statistiken är knapp: vare sig de som utsätts eller de som begår brotten syns väl i siffrorna.',
  ),
  paragraph(
    'Förordet återger en uppgift som ofta nämndes vid den här tiden, nämligen att mellan 400 och 600 unga kvinnor varje år skulle föras till Sverige för att sälja sex.',
  ),
  note(
    'Uppgiften är hörsägen. Förordet säger själv bara att det brukar sägas så, och ger ingen källa. Se [siffrorna](/siffror) för hur vi märker sådana uppgifter.',
    'This is hearsay. The foreword itself only says that people tend to say so, and gives no source.',
  ),
  paragraph(
    'Länsstyrelsen har två uppgifter i frågan: att få till stånd samordning i länet och att förebygga. Därför har den bjudit in flera organisationer till en samordningsgrupp. Medlemmarna är ense om två saker. Kunskapen måste bli bättre, och samarbetet måste fortsätta, för det är så arbetet i länet får kraft.',
  ),
  paragraph(
    'Förordet vänder sig mot tanken att det här bara skulle angå storstäderna. Det angår varje län och varje ort. När fler vet vad det handlar om, när allmänheten är uppmärksam och när myndigheterna drar åt samma håll går det lättare att förebygga.',
  ),
  paragraph(
    'Till sist tar de två undertecknarna ställning. Det är attityder som behöver ändras. Människor är inte till salu, oavsett kön, och var och en har rätt till sin egen kropp. De menar att det är fel att köpa sex, och att ingen ska vara tvungen att sälja.',
  ),
]
