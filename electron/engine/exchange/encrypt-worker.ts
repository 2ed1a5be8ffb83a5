import { parentPort, workerData } from 'node:worker_threads';
import { Encrypter } from 'age-encryption';
import { workFactor } from './decrypt-file.ts';

const { bytes, passphrase } = workerData as { bytes: Uint8Array; passphrase: string }; // its caller is typed
const encrypter = new Encrypter();
encrypter.setScryptWorkFactor(workFactor);
encrypter.setPassphrase(passphrase);
parentPort?.postMessage(await encrypter.encrypt(bytes));
