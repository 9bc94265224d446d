/**
 * The life of a case: which mentions open it, what people may do to it, and what is told about it. Pure: a case and a command go in; the
 * case after it with its events comes out, or a refusal that says why.
 */
package balie.response.cases;
