/** Namespaces of XMI files: a package of types is `http:///PACKAGE.ecore`, with `/` for the dots. */
export const xmiNamespace = 'http://www.omg.org/XMI';
export const casNamespace = 'http:///uima/cas.ecore';
export const tcasNamespace = 'http:///uima/tcas.ecore';
export const kutipNamespace = 'http:///org/kutip.ecore';
