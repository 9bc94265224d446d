/**
 * What a client's people have corrected, learnt as that client's own heads on top of the shared model. Nothing here reads another
 * client's corrections.
 */
package balie.triage.learning;
