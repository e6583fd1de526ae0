import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

type Editor = { readonly updateOptions: (options: object) => void };

/** Brackets such as 〔2022〕 and full-width signs are how a case's number is written, and no mistaken ASCII. */
const readChinese = (editor: Editor): void =>
  editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true } });

/** Lets all editors, those that come later too, show Chinese text without a box around its signs. */
export const useChineseText = (): void => {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (monaco === undefined) return;
    for (const editor of monaco.editor.getEditors()) readChinese(editor);
    const listening = monaco.editor.onDidCreateEditor(readChinese);
    return () => listening.dispose();
  }, [monaco]);
};
