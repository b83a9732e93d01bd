/** Files that this program keeps for its user alone: the configuration, sessions, the audit log. */
export interface OwnFiles {
  /** The text of a file, undefined when there is none. @throws {Vb365Error} when it cannot be read */
  read(path: string): Promise<string | undefined>;
  /** Puts a file in place whole or not at all, and for this user alone. Its folder is made. Only under its lock. */
  write(path: string, text: string): Promise<void>;
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>;
  /** Does something while no other program holds the lock of that file. */
  locked<T>(path: string, work: () => Promise<T>): Promise<T>;
  /** Opens a file to add lines to. */
  openLog(path: string): LogFile;
  /** The path from the root. */
  absolute(path: string): string;
}

/** A file that only grows. */
export interface LogFile {
  /** Adds a line, and returns when it is on the disk. */
  append(line: string): void;
  close(): void;
}
