/** The register of sources: where posts are looked for, how often, and how the last look ended. People change it through REST. */
package balie.collector.source;
