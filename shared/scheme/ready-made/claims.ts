import type { LabelDefinition, LinkDefinition, LocalisedText } from '../scheme.ts';

const claimGuidelines: LocalisedText = {
  en: `Mark **the shortest stretch that states something which could be checked**, usually a clause, without “he said that”.

- **CFS**, check-worthy: factual, and readers would want to know whether it is true. **Moscow and Washington have agreed to restore both embassies.**
- **UFS**, unimportant: factual, but nobody would ask. **The meeting took place on Tuesday.**
- **NFS**, not factual: opinions, wishes, promises, questions. **Conflicts must be settled.**
- One claim, one annotation: split “**exports fell by 4 %** and **two factories closed**”.
- A claim may overlap a quote. Link it with *made in*; what the journalist claims needs no link.
- *Repeats* leads to the place in this article where the same claim stands first.
- Judge the claim as it is worded; the verdict rests on the evidence that you list, not on what you know.`,
  id: `Tandai **bagian terpendek yang menyatakan sesuatu yang dapat diperiksa**, biasanya satu klausa, tanpa “dia mengatakan bahwa”.

- **CFS**, layak periksa: faktual, dan pembaca ingin tahu kebenarannya. **Moskow dan Washington telah sepakat memulihkan kedua kedutaan.**
- **UFS**, tidak penting: faktual, tetapi tak ada yang mempertanyakannya. **Pertemuan berlangsung pada Selasa.**
- **NFS**, bukan fakta: pendapat, harapan, janji, pertanyaan. **Konflik harus diselesaikan.**
- Satu klaim, satu anotasi: pisahkan “**ekspor turun 4 %** dan **dua pabrik tutup**”.
- Klaim boleh bertumpang tindih dengan kutipan. Tautkan dengan *dibuat dalam*; klaim wartawan sendiri tidak perlu tautan.
- *Mengulang* menunjuk tempat pertama klaim yang sama di artikel ini.
- Nilailah klaim menurut kata-katanya; putusan bersandar pada bukti yang Anda cantumkan, bukan pada yang Anda ketahui.`,
};

/**
 * Check-worthiness as in ClaimBuster (Hassan et al. 2017) and CLEF CheckThat!; types, verdicts and evidence as in
 * AVeriTeC (Schlichtkrull et al. 2023), under its own words so that exports need no mapping; `verifiable` and
 * `harmful` as in CheckThat! 2022, task 1.
 */
export const claim: LabelDefinition = {
  id: 'claim',
  name: { en: 'Claim', id: 'Klaim' },
  key: 'c',
  colour: 'orange',
  description: {
    en: 'A statement that could be checked against the world.',
    id: 'Pernyataan yang dapat diperiksa kebenarannya.',
  },
  guidelines: claimGuidelines,
  attributes: [
    {
      id: 'check-worthiness',
      name: { en: 'Check-worthiness', id: 'Kelayakan periksa' },
      kind: 'choice',
      required: true,
      options: [
        {
          id: 'NFS',
          name: { en: 'Not factual', id: 'Bukan fakta' },
          description: {
            en: 'Opinion, wish, promise, question.',
            id: 'Pendapat, harapan, janji, pertanyaan.',
          },
        },
        {
          id: 'UFS',
          name: { en: 'Factual, unimportant', id: 'Fakta, tidak penting' },
          description: {
            en: 'Could be checked; nobody would ask.',
            id: 'Dapat diperiksa; tak ada yang bertanya.',
          },
        },
        {
          id: 'CFS',
          name: { en: 'Factual, check-worthy', id: 'Fakta, layak periksa' },
          description: {
            en: 'Readers would want to know whether it is true.',
            id: 'Pembaca ingin tahu apakah ini benar.',
          },
        },
      ],
    },
    {
      id: 'type',
      name: { en: 'Type', id: 'Jenis' },
      kind: 'choices',
      options: [
        { id: 'Event/Property', name: { en: 'Event or property', id: 'Peristiwa atau sifat' } },
        { id: 'Numerical', name: { en: 'Numerical', id: 'Angka' } },
        { id: 'Quote Verification', name: { en: 'Quote verification', id: 'Kebenaran kutipan' } },
        { id: 'Causal', name: { en: 'Causal', id: 'Sebab akibat' } },
        { id: 'Position Statement', name: { en: 'Position statement', id: 'Pernyataan sikap' } },
      ],
    },
    { id: 'claimant', name: { en: 'Claimant', id: 'Pembuat klaim' }, kind: 'entity' },
    { id: 'verifiable', name: { en: 'Verifiable', id: 'Dapat diverifikasi' }, kind: 'yes-no' },
    { id: 'harmful', name: { en: 'Harmful if false', id: 'Merugikan bila salah' }, kind: 'yes-no' },
    {
      id: 'verdict',
      name: { en: 'Verdict', id: 'Putusan' },
      kind: 'choice',
      condition: { attribute: 'verifiable', equals: true },
      options: [
        { id: 'Supported', name: { en: 'Supported', id: 'Didukung' } },
        { id: 'Refuted', name: { en: 'Refuted', id: 'Dibantah' } },
        { id: 'Not Enough Evidence', name: { en: 'Not enough evidence', id: 'Bukti tidak cukup' } },
        {
          id: 'Conflicting Evidence/Cherrypicking',
          name: { en: 'Conflicting evidence or cherry-picking', id: 'Bukti bertentangan atau dipilih-pilih' },
        },
      ],
    },
    {
      id: 'evidence',
      name: { en: 'Evidence', id: 'Bukti' },
      kind: 'evidence',
      condition: { attribute: 'verifiable', equals: true },
    },
  ],
};

const madeIn: LinkDefinition = {
  role: 'made-in',
  name: { en: 'Made in', id: 'Dibuat dalam' },
  description: { en: 'The quote that makes the claim.', id: 'Kutipan yang memuat klaim ini.' },
  from: ['claim'],
  to: ['quote'],
};

const claimantMention: LinkDefinition = {
  role: 'claimant-mention',
  name: { en: 'Claimant', id: 'Pembuat klaim' },
  description: { en: 'The words that name the claimant.', id: 'Kata-kata yang menyebut pembuat klaim.' },
  from: ['claim'],
  to: ['source'],
  answers: 'claimant',
};

const repeats: LinkDefinition = {
  role: 'repeats',
  name: { en: 'Repeats', id: 'Mengulang' },
  description: {
    en: 'The same claim, elsewhere in this article.',
    id: 'Klaim yang sama di tempat lain dalam artikel ini.',
  },
  from: ['claim'],
  to: ['claim'],
};

/** Between claims, and from claims to those who make them. */
export const claimLinks: readonly LinkDefinition[] = [claimantMention, repeats];

/** From claims to quotes: only where a scheme has both. */
export const claimInQuoteLinks: readonly LinkDefinition[] = [madeIn];
