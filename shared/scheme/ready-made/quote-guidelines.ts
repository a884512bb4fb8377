import type { LocalisedText } from '../scheme.ts';

export const quoteGuidelines: LocalisedText = {
  en: `Mark **the words of the speaker**, as the article gives them.

- **Direct**: the words inside the quotation marks. Punctuation inside the marks belongs to the quote; the marks themselves are left out.
  “**Para deputi kami akan segera bertemu,**” ujar Lavrov. — the comma stands inside the marks, so it belongs to the quote.
- **Indirect**: the clause that holds what was said, without cue and source.
  *Lavrov said that* **the sanctions must be lifted**.
- **Mixed**: the whole clause, from the journalist's words to the quoted ones, marks included where they stand inside it.
  *Menteri itu menambahkan* **kedua belah pihak "secara praktis sepakat"**.
- **Split by its attribution**: two quotes. Link the second to the first with *continues*.
  “**We agreed,**” he said, “**on everything.**”
- **Over several paragraphs**: one quote, even when every paragraph opens with a new quotation mark.
- **Scare quotes are not quotes**, nor are titles, nicknames and terms between marks: the so-called “expert”.
- Thoughts, plans and beliefs count when the article attributes them to somebody: *Moscow believes that* **…**

Then say who speaks, and link the source and the cue.`,
  id: `Tandai **kata-kata pembicara**, sebagaimana dimuat artikel.

- **Langsung**: kata-kata di dalam tanda kutip. Tanda baca di dalam tanda kutip termasuk kutipan; tanda kutipnya sendiri tidak.
  “**Para deputi kami akan segera bertemu,**” ujar Lavrov. — komanya di dalam tanda kutip, jadi termasuk kutipan.
- **Tidak langsung**: klausa yang memuat isi ucapan, tanpa penanda dan sumber.
  *Lavrov mengatakan bahwa* **sanksi harus dicabut**.
- **Campuran**: seluruh klausa, dari kata-kata wartawan hingga kata-kata yang dikutip, beserta tanda kutip di dalamnya.
  *Menteri itu menambahkan* **kedua belah pihak "secara praktis sepakat"**.
- **Terbelah oleh atribusinya**: dua kutipan. Tautkan yang kedua ke yang pertama dengan *melanjutkan*.
  “**Kami sepakat,**” kata dia, “**dalam segala hal.**”
- **Lebih dari satu paragraf**: satu kutipan, walaupun setiap paragraf dibuka dengan tanda kutip baru.
- **Tanda kutip ironi bukan kutipan**, begitu pula judul, julukan, dan istilah di antara tanda kutip: yang disebut “pakar”.
- Pikiran, rencana, dan keyakinan termasuk bila artikel mengatributkannya kepada seseorang: *Moskow meyakini bahwa* **…**

Lalu pilih pembicaranya, dan tautkan sumber serta penandanya.`,
};

export const sourceGuidelines: LocalisedText = {
  en: `Mark **the words that name the speaker**, with titles and descriptions: **Menteri Luar Negeri Rusia Sergei Lavrov**, **dia**, **the ministry**.

- **Titles belong to the source**; the reporting verb does not.
- A pronoun is a source. The entity says who is meant, so “Lavrov”, “dia” and “menteri itu” can be one person.
- A suffixed pronoun (*ujar***nya**) is marked alone when you can tell it apart.
- One mention serves several quotes: link each quote to it.`,
  id: `Tandai **kata-kata yang menyebut pembicara**, beserta gelar dan keterangannya: **Menteri Luar Negeri Rusia Sergei Lavrov**, **dia**, **kementerian itu**.

- **Gelar dan jabatan termasuk sumber**; kata kerja pelapornya tidak.
- Kata ganti adalah sumber. Entitasnya menunjukkan siapa yang dimaksud, sehingga “Lavrov”, “dia”, dan “menteri itu” dapat menjadi satu orang.
- Kata ganti yang melekat (*ujar***nya**) ditandai tersendiri bila dapat dipisahkan.
- Satu sebutan boleh dipakai beberapa kutipan: tautkan setiap kutipan kepadanya.`,
};

export const cueGuidelines: LocalisedText = {
  en: `Mark **the reporting words**: **ujar**, **menurut**, **tegas**, **said**, **according to**, **added**.

- **Auxiliaries are not part of the cue**: *had* **said**, *telah* **mengatakan**.
- Particles and prepositions that it cannot do without are: **pointed out**, **according to**.
- Adverbs and places are not: *ujar Lavrov* *di Riyadh, Selasa* — only **ujar**.
- A colon or a dash alone is no cue: leave the quote without one.`,
  id: `Tandai **kata-kata pelapor**: **ujar**, **menurut**, **tegas**, **kata**, **menambahkan**, **said**.

- **Kata bantu tidak termasuk penanda**: *telah* **mengatakan**, *had* **said**.
- Kata depan yang tak terpisahkan termasuk: **mengacu pada**, **according to**.
- Keterangan tempat dan waktu tidak termasuk: *ujar Lavrov* *di Riyadh, Selasa* — hanya **ujar**.
- Titik dua atau tanda pisah saja bukan penanda: biarkan kutipan tanpa penanda.`,
};
