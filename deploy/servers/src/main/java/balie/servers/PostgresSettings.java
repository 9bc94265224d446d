package balie.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's settings and access rules here: durable, loopback only, passwords only, small, and no row's content in its log. */
final class PostgresSettings {
    private static final String SETTINGS = """
            # Written anew at each start.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            cluster_name = 'balie'

            # What was committed stays, also after kill -9 and power loss.
            fsync = on
            synchronous_commit = on
            full_page_writes = on

            max_connections = 120
            shared_buffers = 128MB
            work_mem = 4MB
            maintenance_work_mem = 32MB
            max_wal_size = 512MB
            io_method = sync
            jit = off
            # Rows that were sent lie in front of an outbox until they are swept.
            autovacuum_naptime = 5s
            # A service that gave up waiting for an answer leaves nobody behind who waits for a lock.
            client_connection_check_interval = 5s

            # Statements, details and parameters quote what people wrote.
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            log_line_prefix = '%%m [%%p] %%q%%u@%%d '
            lc_messages = 'C'

            password_encryption = 'scram-sha-256'
            default_text_search_config = 'pg_catalog.simple'
            timezone = 'UTC'
            log_timezone = 'UTC'
            """;
    private static final String ACCESS = """
            # Written anew at each start.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private PostgresSettings() {}

    static void write(Path folder, int port) throws IOException {
        Files.writeString(folder.resolve("postgresql.conf"), SETTINGS.formatted(port));
        Files.writeString(folder.resolve("pg_hba.conf"), ACCESS);
    }
}
