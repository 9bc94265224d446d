/** What is worth saying of figures in one sentence, and how two figures compare. Pure; the words are the page's. */
package balie.reporting.remark;
