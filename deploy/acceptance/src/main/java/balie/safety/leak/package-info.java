/** What must stay where it was told: secrets and people's names, looked for in logs, metrics, headers and errors. */
package balie.safety.leak;
