-- The outbox is read from its lowest position: rows that were sent and removed lie in the way until they are swept, however few are left.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
