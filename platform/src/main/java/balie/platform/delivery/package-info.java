/**
 * Delivery between services: at least once everywhere, effects exactly once. Batches come in through {@link
 * balie.platform.delivery.Intake}, events go out through {@link balie.platform.delivery.Publisher}, or through {@link
 * balie.platform.delivery.Outbox} where a service changes its own state and tells others. Nothing here knows what an event means.
 */
package balie.platform.delivery;
