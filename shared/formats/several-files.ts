/**
 * What a format of several files writes and reads: brat's `.txt` and `.ann`, the Parquet files of a dataset, a text and its
 * translation line by line.
 */

/** One file. Who writes it refuses a path that leads out of the folder. */
export interface FileOfFormat {
  /** Relative to the folder of the export, with `/` on every platform. */
  readonly path: string;
  readonly content: string | Uint8Array | AsyncIterable<string>;
}

/** Files that a person chose, or a folder with all that is in it. */
export interface FilesToRead {
  /** As `FileOfFormat`, in the order of the names. */
  readonly paths: readonly string[];
  /** Decoded text in pieces of any size. May be called once for each path. */
  readonly open: (path: string) => AsyncIterable<string>;
}
