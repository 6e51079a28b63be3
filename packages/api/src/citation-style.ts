/**
 * How a reference reads, in the Citation Style Language: who (when). What (number). Publisher. ISBN. Where.
 * Author and year come first, as readers of reports are used to from APA; the style is our own, and so is the Swedish below.
 * A date that is not sure shows its years alone, "ca 2008–2009".
 */
export const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Samordning</title><id>samordning</id><updated>2026-11-22T00:00:00+00:00</updated></info>
  <macro name="author">
    <names variable="author"><name name-as-sort-order="all" delimiter="; "/></names>
  </macro>
  <macro name="date">
    <choose>
      <if is-uncertain-date="issued">
        <group delimiter=" ">
          <text term="circa"/>
          <date variable="issued"><date-part name="year"/></date>
        </group>
      </if>
      <else-if variable="issued">
        <group delimiter=", ">
          <date variable="issued"><date-part name="year"/></date>
          <date variable="issued" delimiter=" "><date-part name="day"/><date-part name="month"/></date>
        </group>
      </else-if>
      <else-if variable="author"><text term="no date" form="short"/></else-if>
    </choose>
  </macro>
  <macro name="number">
    <group delimiter=" "><text variable="genre" text-case="capitalize-first"/><text variable="number" text-case="capitalize-first"/></group>
  </macro>
  <macro name="what">
    <choose>
      <if type="report">
        <group delimiter=". ">
          <group delimiter=" "><text variable="title"/><text macro="number" prefix="(" suffix=")"/></group>
          <text macro="edition"/>
        </group>
      </if>
      <else-if type="chapter">
        <group delimiter=". ">
          <text variable="title"/>
          <group delimiter=" "><text term="in" text-case="capitalize-first" suffix=":"/><text variable="container-title"/></group>
          <text macro="edition"/>
        </group>
      </else-if>
      <else><group delimiter=". "><text variable="title"/><text macro="number"/></group></else>
    </choose>
  </macro>
  <macro name="edition">
    <group delimiter=" "><text term="edition" text-case="capitalize-first"/><text variable="edition"/></group>
  </macro>
  <citation><layout><text macro="author"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter=". " suffix=".">
        <choose>
          <if variable="author">
            <group delimiter=" "><text macro="author"/><text macro="date" prefix="(" suffix=")"/></group>
            <text macro="what"/>
          </if>
          <else><text macro="what"/><text macro="date"/></else>
        </choose>
        <text variable="publisher"/>
        <text variable="ISBN" prefix="ISBN "/>
      </group>
      <text variable="URL" prefix=" "/>
    </layout>
  </bibliography>
</style>`

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const SEASONS = 'våren sommaren hösten vintern'.split(' ')
const numbered = (name: string, words: readonly string[]) =>
  words.map((word, index) => `<term name="${name}-${String(index + 1).padStart(2, '0')}">${word}</term>`).join('')

/** The Swedish words that the style needs, and the one that citeproc insists on (et-al). */
export const SWEDISH = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="sv-SE">
  <terms>
    <term name="et-al">m.fl.</term>
    <term name="circa">ca</term>
    <term name="in">i</term>
    <term name="edition">utgåva</term>
    <term name="no date" form="short">u.å.</term>
    ${numbered('month', MONTHS)}
    ${numbered('season', SEASONS)}
  </terms>
</locale>`
