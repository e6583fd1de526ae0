import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { TrustedDocument } from './trusted-document.ts';

/** Put in by the bundler: the trusted documents of `schema/operations`. */
declare const DOCUMENTS: readonly TrustedDocument[];
export const TRUSTED_DOCUMENTS = DOCUMENTS;

const DocumentIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <path d="M7 3.5h7l4 4V20.5H7zM14 3.5v4h4M10 12h5M10 15.5h5" />
  </svg>
);

/** What GraphiQL finds out about a text a moment after it was typed; who runs it at once cannot wait for that. */
const factsOf = ({ query }: TrustedDocument) => {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return { documentAST, operations, operationName: operations[0]?.name?.value ?? '' };
};

const DocumentList = () => {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { run, setOperationFacts } = useGraphiQLActions();
  const isLoading = queryEditor === undefined || variableEditor === undefined;
  const show = (document: TrustedDocument) => {
    queryEditor?.setValue(document.query);
    variableEditor?.setValue(document.variables);
    setOperationFacts(factsOf(document));
  };
  const showAndRun = (document: TrustedDocument) => {
    show(document);
    run();
  };
  return (
    <section className="documents" aria-label="Trusted documents">
      <h2>
        Trusted documents <span lang="zh">可信文档</span>
      </h2>
      <p className="documents-note">What the network's own clients ask. Pick one to read it, or run it at once.</p>
      {TRUSTED_DOCUMENTS.length === 0 && <p className="documents-note">There are none yet. 暂无文档。</p>}
      <ul>
        {TRUSTED_DOCUMENTS.map((document) => (
          <li key={document.name}>
            <button type="button" className="document" disabled={isLoading} onClick={() => show(document)}>
              <span className="document-title">
                {document.title.en} <span lang="zh">{document.title.zh}</span>
              </span>
              <code>{document.name}</code>
              {document.description.en !== '' && <span>{document.description.en}</span>}
              {document.description.zh !== '' && <span lang="zh">{document.description.zh}</span>}
            </button>
            <button type="button" className="document-run" disabled={isLoading} onClick={() => showAndRun(document)}>
              Run <span lang="zh">运行</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The list of trusted documents, beside the reference and the history. */
export const DOCUMENTS_PLUGIN: GraphiQLPlugin = {
  title: 'Trusted documents 可信文档',
  icon: DocumentIcon,
  content: DocumentList,
};
