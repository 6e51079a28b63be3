import type { RichText } from '@samordning/domain'
import { heading, note, paragraph } from '../blocks.ts'

export const otherReports: RichText = [
  heading(2, '5. Rapporter och kartläggningar som berör länet', '5. Reports and surveys touching the county'),
  paragraph(
    'Här tar rapporten upp en enda: [polisens kartläggning](/rapporter/polisens-kartlaggning-norra-sverige-2008) av hur utbredd människohandeln för sexuella ändamål är i norra samverkansområdet, alltså i Norrbottens, Västerbottens, Jämtlands och Västernorrlands län. Den är gjord av Lena Melin och här daterad december 2008.',
  ),
]

export const appendix: RichText = [
  heading(2, 'Bilaga: samordningsgruppen', 'Appendix: the coordination group'),
  paragraph(
    'Bilagan är ett blad om samordningsgruppen i Västerbotten. Det säger att länsstyrelsen har haft uppdraget sedan hösten 2008, hur gruppen kom till och vad den arbetar med, med samma uppgifter som i kapitel 3. Där står också de sju medlemmarna igen och fyra av deras märken: länsstyrelsens, Region Västerbottens, polisens och åklagarnas.',
  ),
  paragraph(
    'Den som ville veta mer fick vända sig till Alexandra Sundberg, samordnare för frågor om mäns våld mot kvinnor, eller Helena Österlind, jämställdhetsdirektör.',
  ),
  note(
    'Kontaktuppgifterna gällde 2009 och är borttagna. På sidan [Hjälp](/hjalp) står vart du vänder dig nu.',
    'The contact details were for 2009 and have been removed. [Help](/hjalp) says where to turn now.',
  ),
]
