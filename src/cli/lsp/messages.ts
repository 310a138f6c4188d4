import { constants } from 'node:buffer';
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type NotificationMessage,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const longestHeader = 4096;
const gone: NotificationMessage = { jsonrpc: '2.0', method: 'exit' };

/**
 * An editor's messages in a stream of bytes, each after a header that says how long it is. Where a header does not say it, nobody
 * knows where the next message begins: that is an error, and nothing more is read. A message that is no JSON is told of, and those
 * after it are read. The end of the stream is an `exit`, so that all that came before it is answered.
 */
export class EditorMessages extends AbstractMessageReader implements MessageReader {
  readonly #input: NodeJS.ReadableStream;
  readonly #noJson: () => void;
  #chunks: Buffer[] = [];
  #size = 0;
  /** How many bytes the message at hand has; undefined while its header is read. */
  #length: number | undefined;

  constructor(input: NodeJS.ReadableStream, noJson: () => void) {
    super();
    this.#input = input;
    this.#noJson = noJson;
  }

  listen(callback: DataCallback): Disposable {
    const read = (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      try {
        for (let message = this.#next(); message; message = this.#next()) this.#tell(message, callback);
      } catch (error) {
        stop();
        this.fireError(error);
      }
    };
    const stop = () => void this.#input.off('data', read);
    this.#input.on('data', read);
    let isOpen = true;
    const close = () => {
      if (isOpen) callback(gone);
      isOpen = false;
    };
    for (const event of ['end', 'close', 'error']) this.#input.on(event, close);
    return { dispose: stop };
  }

  #tell(message: Buffer, callback: DataCallback): void {
    let data: Message;
    try {
      data = JSON.parse(message.toString('utf8'));
    } catch {
      this.#noJson();
      return;
    }
    callback(data);
  }

  /** The next message, as soon as all of it is there. */
  #next(): Buffer | undefined {
    this.#length ??= this.#header();
    if (this.#length === undefined || this.#size < this.#length) return undefined;
    const message = this.#take(this.#length);
    this.#length = undefined;
    return message;
  }

  #header(): number | undefined {
    const bytes = this.#joined();
    const end = bytes.indexOf('\r\n\r\n');
    const header = bytes.toString('latin1', 0, end === -1 ? longestHeader + 1 : end);
    if (/(?<!\r)\n/.test(header) || header.length > longestHeader) throw new Error('A header has other lines.');
    if (end === -1) return undefined;
    const [, digits] = /^content-length:[ \t]*(\d+)[ \t]*$/im.exec(header.replaceAll('\r', '')) ?? [];
    const length = Number(digits);
    if (!(length <= constants.MAX_STRING_LENGTH)) throw new Error('A header gives no length.');
    this.#take(end + 4);
    return length;
  }

  #joined(): Buffer {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0] : undefined;
    if (bytes) return bytes;
    const joined = Buffer.concat(this.#chunks);
    this.#chunks = [joined];
    return joined;
  }

  #take(length: number): Buffer {
    const bytes = this.#joined();
    this.#chunks = [bytes.subarray(length)];
    this.#size -= length;
    return bytes.subarray(0, length);
  }
}

/** What an editor is answered, in a stream of bytes. */
export class EditorAnswers extends StreamMessageWriter {
  #last: Promise<void> = Promise.resolve();

  override write(message: Message): Promise<void> {
    this.#last = super.write(message);
    return this.#last;
  }

  /** Waits until all is written, or a second, for an editor that no longer reads. */
  async written(): Promise<void> {
    await Promise.race([this.#last.catch(() => {}), new Promise(done => setTimeout(done, 1000))]);
  }
}
