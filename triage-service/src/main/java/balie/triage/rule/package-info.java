/** The codes of everything that can weigh in a verdict. Pages have the words for them, in both languages. */
package balie.triage.rule;
