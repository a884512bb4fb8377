import type { SampleTranslation } from '../annotated-sample.ts';

/** The last sentence is left for whoever opens the sample; one is a draft. */
export const hargaBerasInEnglish: SampleTranslation = {
  begun: '2026-02-03T02:00:00.000Z',
  targets: [
    'Rice Prices at Sukamaju Market Fall 12.5 Percent, Traders Remain Wary',
    'Tuesday, 13 January 2026 - 09:40 WIB',
    'The price of medium-grade rice at Sukamaju Market fell from Rp 15,200 to Rp 13,300 per kilogram in the past two weeks, according to records of the Wanasari Regency Trade Office.',
    'The head of the Wanasari Trade Office, Dr. Ratna Wibisana, M.Si., said the decline came because the main harvest in three districts arrived earlier.',
    '“Our stock is 4,250 tons, enough for 75 days,” Ratna told reporters on Monday.',
    'She added that the regency government would not bring in supplies from outside the region until the end of February.',
    '"If the price falls below Rp 12,000, farmers lose money.',
    'That is what we guard against," she said.',
    'In stall 14, a trader named Slamet Hardjono was not fully convinced.',
    '"Every year they say \'stock is safe\', but in the fasting month prices always rise," said the man, who has been selling for 22 years.',
    'The chair of the Wanasari Rice Traders Association, H. Tohir, said only 3 of the 11 large warehouses were full.',
    {
      draft:
        'According to him, the figure of 4,250 tons "needs to be recounted" because part of the stock is still unhusked rice.',
    },
    '',
  ],
};
