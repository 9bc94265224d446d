/** The mentions as triage judged them, newest revision of each. Fed by {@code mention-triaged}; read by the desk. */
package balie.response.mentions;
