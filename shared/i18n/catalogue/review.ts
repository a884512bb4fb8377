import type { CommentFilter } from '../../translation/batch-approval.ts';
import type { ReviewAction, ReviewBarrier } from '../../translation/review.ts';
import type { TranslationRole } from '../../translation/workflow.ts';
import { area } from '../area.ts';
import { countedInEnglish, countedInIndonesian } from '../counted.ts';

/** Reviewing a translation. `who` is an annotator's name, `when` a moment as it is shown. */
export interface ReviewTexts {
  readonly chooseSegment: { readonly title: string; readonly detail: string };

  readonly role: string;
  readonly roles: Readonly<Record<TranslationRole, string>>;
  readonly roleIs: (role: string) => string;

  readonly decisions: string;
  readonly actions: Readonly<Record<ReviewAction, string>>;
  readonly done: Readonly<Record<ReviewAction, string>>;
  readonly barriers: Readonly<Record<ReviewBarrier | 'read-only', string>>;

  readonly versions: string;
  readonly version: {
    readonly translation: (who: string) => string;
    readonly review: (who: string) => string;
    readonly inForce: string;
    readonly outdated: string;
    readonly same: string;
    readonly empty: string;
  };
  readonly diff: {
    /** For ears, around the words. */
    readonly added: string;
    readonly removed: string;
    readonly end: string;
  };

  readonly comments: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly resolved: string;
    readonly write: string;
    readonly field: string;
    readonly rejectionField: string;
    readonly editField: string;
    readonly placeholder: string;
    readonly rejectionPlaceholder: string;
    readonly sendKey: string;
    readonly send: string;
    readonly reject: string;
    readonly save: string;
    readonly edit: string;
    readonly resolve: string;
    readonly unresolve: string;
    readonly remove: string;
    readonly of: (action: string, who: string) => string;
    readonly added: string;
    readonly edited: string;
    readonly isResolved: string;
    readonly isUnresolved: string;
    readonly removed: string;
    readonly empty: string;
  };

  readonly history: {
    readonly title: string;
    readonly loading: string;
    readonly failed: string;
    readonly again: string;
    readonly empty: string;
    readonly kinds: { readonly undo: string; readonly redo: string; readonly found: string };
    readonly gone: { readonly translation: string; readonly review: string };
    readonly goBack: string;
    readonly goBackTo: (who: string, when: string) => string;
    readonly wentBack: (who: string) => string;
    readonly damaged: (files: string) => string;
  };

  readonly badges: Readonly<
    Record<
      'locked' | 'rejected' | 'corrected' | 'changed',
      { readonly text: string; readonly title: (who: string) => string }
    >
  > & {
    readonly commented: {
      readonly text: (count: number) => string;
      readonly title: (count: number) => string;
    };
  };

  readonly rules: {
    readonly title: string;
    readonly fourEyes: string;
    readonly fourEyesHint: string;
    readonly fourEyesIs: (isOn: boolean) => string;
  };

  readonly batch: {
    readonly title: string;
    readonly description: string;
    readonly statuses: string;
    readonly comments: string;
    readonly commentFilters: Readonly<Record<CommentFilter, string>>;
    readonly translator: string;
    readonly anyTranslator: string;
    readonly withoutFindings: string;
    readonly preview: (count: number) => string;
    readonly none: string;
    readonly refused: (count: number, barrier: string) => string;
    readonly run: (count: number) => string;
    readonly done: (count: number) => string;
    readonly name: (count: number) => string;
  };
}

export const reviewTexts = area<ReviewTexts>({
  en: {
    chooseSegment: {
      title: 'No segment chosen',
      detail: 'Choose one to see what translator and reviewers made of it.',
    },
    role: 'You work as',
    roles: { translator: 'Translator', reviewer: 'Reviewer' },
    roleIs: (role) => `You work as ${role.toLowerCase()} now`,
    decisions: 'Decision',
    actions: {
      approve: 'Approve',
      correct: 'Correct',
      reject: 'Reject with a comment',
      reopen: 'Reopen',
      'take-over': 'Take over the correction',
      withdraw: 'Withdraw your decision',
    },
    done: {
      approve: 'Approved and locked',
      correct: 'Corrected',
      reject: 'Rejected with a comment',
      reopen: 'Reopened',
      'take-over': 'The correction is your translation now',
      withdraw: 'Decision withdrawn',
    },
    barriers: {
      'read-only': 'The article is open for reading only.',
      'reviewer-only': 'Only a reviewer may do that. Switch your role first.',
      'translator-only': 'Only whoever translated this segment may do that.',
      'not-translated': 'There is nothing to review yet: the translator has not confirmed this segment.',
      'four-eyes':
        'You translated this segment yourself, and this project wants a second person to approve it.',
      locked: 'Approved segments are locked. A reviewer has to reopen it first.',
      'not-locked': 'This segment is not approved, so there is nothing to reopen.',
      'no-correction': 'No reviewer has corrected this segment.',
      'nothing-to-withdraw': 'You have not decided on this segment.',
    },
    versions: 'Versions',
    version: {
      translation: (who) => `Translation by ${who}`,
      review: (who) => `Review by ${who}`,
      inForce: 'in force',
      outdated: 'about older words',
      same: 'Words left as they are',
      empty: 'Nothing written yet',
    },
    diff: {
      added: ' [added: ',
      removed: ' [removed: ',
      end: '] ',
    },
    comments: {
      title: (count) => (count === 0 ? 'Comments' : `Comments (${count})`),
      none: 'No comments yet.',
      resolved: 'Resolved',
      write: 'Write a comment',
      field: 'New comment',
      rejectionField: 'Why do you reject this translation?',
      editField: 'Change the comment',
      placeholder: 'What should the others know?',
      rejectionPlaceholder: 'What has to be mended?',
      sendKey: 'Ctrl+Enter sends, Esc goes back',
      send: 'Comment',
      reject: 'Reject',
      save: 'Save',
      edit: 'Change',
      resolve: 'Mark as resolved',
      unresolve: 'Open again',
      remove: 'Delete',
      of: (action, who) => `${action}: comment by ${who}`,
      added: 'Comment added',
      edited: 'Comment changed',
      isResolved: 'Comment resolved',
      isUnresolved: 'Comment open again',
      removed: 'Comment deleted',
      empty: 'Write something first.',
    },
    history: {
      title: 'History of this segment',
      loading: 'Reading the history…',
      failed: 'The history could not be read.',
      again: 'Try again',
      empty: 'Nothing has happened to this segment yet.',
      kinds: { undo: 'undone', redo: 'done again', found: 'found in the file' },
      gone: { translation: 'Segment removed', review: 'Decision withdrawn' },
      goBack: 'Use these words',
      goBackTo: (who, when) => `Use the words of ${who}, ${when}`,
      wentBack: (who) => `The words of ${who} are back`,
      damaged: (files) => `Some lines could not be read: ${files}`,
    },
    badges: {
      locked: { text: 'Locked', title: (who) => `Approved by ${who}. Locked until a reviewer reopens it.` },
      rejected: { text: 'Rejected', title: (who) => `Rejected by ${who}` },
      corrected: { text: 'Corrected', title: (who) => `Corrected by ${who}` },
      changed: { text: 'Changed', title: (who) => `Changed since the review by ${who}` },
      commented: {
        text: (count) => (count === 1 ? '1 comment' : `${count} comments`),
        title: (count) => countedInEnglish(count, 'open comment', 'open comments'),
      },
    },
    rules: {
      title: 'Rule of the project',
      fourEyes: 'Two people for each segment',
      fourEyesHint: 'Whoever translated a segment may not approve it.',
      fourEyesIs: (isOn) =>
        isOn
          ? 'Whoever translated a segment may not approve it from now on'
          : 'Translators may approve what they translated from now on',
    },
    batch: {
      title: 'Approve many segments',
      description: 'Approved segments are locked. One undo takes all of it back.',
      statuses: 'With the status',
      comments: 'Comments',
      commentFilters: {
        any: 'With or without comments',
        none: 'Without comments',
        'none-open': 'Without open comments',
        some: 'With comments',
      },
      translator: 'Translated by',
      anyTranslator: 'Anybody',
      withoutFindings: 'Only where no check has anything left to say',
      preview: (count) => countedInEnglish(count, 'segment will be approved', 'segments will be approved'),
      none: 'No segment fits.',
      refused: (count, barrier) => `${countedInEnglish(count, 'segment', 'segments')} left out: ${barrier}`,
      run: (count) => (count === 0 ? 'Approve' : `Approve ${countedInEnglish(count, 'segment', 'segments')}`),
      done: (count) => `${countedInEnglish(count, 'segment', 'segments')} approved and locked`,
      name: (count) => `Approve ${countedInEnglish(count, 'segment', 'segments')}`,
    },
  },
  id: {
    chooseSegment: {
      title: 'Belum ada segmen terpilih',
      detail: 'Pilih satu untuk melihat hasil kerja penerjemah dan peninjau.',
    },
    role: 'Anda bekerja sebagai',
    roles: { translator: 'Penerjemah', reviewer: 'Peninjau' },
    roleIs: (role) => `Sekarang Anda bekerja sebagai ${role.toLowerCase()}`,
    decisions: 'Keputusan',
    actions: {
      approve: 'Setujui',
      correct: 'Perbaiki',
      reject: 'Tolak dengan komentar',
      reopen: 'Buka kembali',
      'take-over': 'Ambil alih perbaikan',
      withdraw: 'Tarik keputusan Anda',
    },
    done: {
      approve: 'Disetujui dan dikunci',
      correct: 'Diperbaiki',
      reject: 'Ditolak dengan komentar',
      reopen: 'Dibuka kembali',
      'take-over': 'Perbaikan itu kini menjadi terjemahan Anda',
      withdraw: 'Keputusan ditarik',
    },
    barriers: {
      'read-only': 'Artikel ini hanya dibuka untuk dibaca.',
      'reviewer-only': 'Hanya peninjau yang boleh melakukannya. Ganti peran Anda dahulu.',
      'translator-only': 'Hanya penerjemah segmen ini yang boleh melakukannya.',
      'not-translated': 'Belum ada yang dapat ditinjau: penerjemah belum mengesahkan segmen ini.',
      'four-eyes':
        'Anda sendiri yang menerjemahkan segmen ini, dan proyek ini menghendaki orang kedua untuk menyetujuinya.',
      locked: 'Segmen yang disetujui terkunci. Peninjau harus membukanya kembali dahulu.',
      'not-locked': 'Segmen ini belum disetujui, jadi tidak ada yang perlu dibuka kembali.',
      'no-correction': 'Belum ada peninjau yang memperbaiki segmen ini.',
      'nothing-to-withdraw': 'Anda belum memutuskan apa pun tentang segmen ini.',
    },
    versions: 'Versi',
    version: {
      translation: (who) => `Terjemahan oleh ${who}`,
      review: (who) => `Tinjauan oleh ${who}`,
      inForce: 'berlaku',
      outdated: 'tentang kata-kata lama',
      same: 'Kata-katanya dibiarkan',
      empty: 'Belum ada yang ditulis',
    },
    diff: {
      added: ' [ditambahkan: ',
      removed: ' [dihapus: ',
      end: '] ',
    },
    comments: {
      title: (count) => (count === 0 ? 'Komentar' : `Komentar (${count})`),
      none: 'Belum ada komentar.',
      resolved: 'Selesai',
      write: 'Tulis komentar',
      field: 'Komentar baru',
      rejectionField: 'Mengapa terjemahan ini Anda tolak?',
      editField: 'Ubah komentar',
      placeholder: 'Apa yang perlu diketahui yang lain?',
      rejectionPlaceholder: 'Apa yang harus diperbaiki?',
      sendKey: 'Ctrl+Enter mengirim, Esc kembali',
      send: 'Kirim komentar',
      reject: 'Tolak',
      save: 'Simpan',
      edit: 'Ubah',
      resolve: 'Tandai selesai',
      unresolve: 'Buka lagi',
      remove: 'Hapus',
      of: (action, who) => `${action}: komentar ${who}`,
      added: 'Komentar ditambahkan',
      edited: 'Komentar diubah',
      isResolved: 'Komentar ditandai selesai',
      isUnresolved: 'Komentar dibuka lagi',
      removed: 'Komentar dihapus',
      empty: 'Tulis sesuatu dahulu.',
    },
    history: {
      title: 'Riwayat segmen ini',
      loading: 'Membaca riwayat…',
      failed: 'Riwayat tidak dapat dibaca.',
      again: 'Coba lagi',
      empty: 'Belum terjadi apa-apa pada segmen ini.',
      kinds: { undo: 'diurungkan', redo: 'diulangi', found: 'terdapat di berkas' },
      gone: { translation: 'Segmen dihapus', review: 'Keputusan ditarik' },
      goBack: 'Pakai kata-kata ini',
      goBackTo: (who, when) => `Pakai kata-kata ${who}, ${when}`,
      wentBack: (who) => `Kata-kata ${who} dipakai lagi`,
      damaged: (files) => `Beberapa baris tidak dapat dibaca: ${files}`,
    },
    badges: {
      locked: {
        text: 'Terkunci',
        title: (who) => `Disetujui oleh ${who}. Terkunci sampai peninjau membukanya kembali.`,
      },
      rejected: { text: 'Ditolak', title: (who) => `Ditolak oleh ${who}` },
      corrected: { text: 'Diperbaiki', title: (who) => `Diperbaiki oleh ${who}` },
      changed: { text: 'Berubah', title: (who) => `Berubah sejak ditinjau oleh ${who}` },
      commented: {
        text: (count) => `${count} komentar`,
        title: (count) => countedInIndonesian(count, 'komentar terbuka'),
      },
    },
    rules: {
      title: 'Aturan proyek',
      fourEyes: 'Dua orang untuk setiap segmen',
      fourEyesHint: 'Penerjemah sebuah segmen tidak boleh menyetujuinya sendiri.',
      fourEyesIs: (isOn) =>
        isOn
          ? 'Mulai sekarang penerjemah sebuah segmen tidak boleh menyetujuinya sendiri'
          : 'Mulai sekarang penerjemah boleh menyetujui terjemahannya sendiri',
    },
    batch: {
      title: 'Setujui banyak segmen',
      description: 'Segmen yang disetujui terkunci. Satu pengurungan mengembalikan semuanya.',
      statuses: 'Dengan status',
      comments: 'Komentar',
      commentFilters: {
        any: 'Dengan atau tanpa komentar',
        none: 'Tanpa komentar',
        'none-open': 'Tanpa komentar terbuka',
        some: 'Dengan komentar',
      },
      translator: 'Diterjemahkan oleh',
      anyTranslator: 'Siapa saja',
      withoutFindings: 'Hanya yang tidak menyisakan temuan pemeriksaan',
      preview: (count) => `${countedInIndonesian(count, 'segmen')} akan disetujui`,
      none: 'Tidak ada segmen yang cocok.',
      refused: (count, barrier) => `${countedInIndonesian(count, 'segmen')} dilewati: ${barrier}`,
      run: (count) => (count === 0 ? 'Setujui' : `Setujui ${countedInIndonesian(count, 'segmen')}`),
      done: (count) => `${countedInIndonesian(count, 'segmen')} disetujui dan dikunci`,
      name: (count) => `Setujui ${countedInIndonesian(count, 'segmen')}`,
    },
  },
});
