package fingerpost.ingest.nginx;

import java.util.Set;

/** Directives that change how the program works, never where a request goes or what is answered. */
final class Settings {
    private static final Set<String> NAMES = Set.of(
            "access_log", "accept_mutex", "aio", "charset", "client_body_buffer_size", "client_body_temp_path",
            "client_body_timeout", "client_header_buffer_size", "client_header_timeout", "default_type", "directio",
            "env", "error_log", "etag", "events", "expires", "fastcgi_buffers", "fastcgi_buffer_size",
            "fastcgi_read_timeout", "fastcgi_temp_path", "google_perftools_profiles", "http2", "ignore_invalid_headers",
            "keepalive_requests", "keepalive_timeout", "keepalive_time", "large_client_header_buffers",
            "load_module", "lock_file", "log_format", "log_not_found", "log_subrequest", "map_hash_bucket_size",
            "map_hash_max_size", "multi_accept", "open_file_cache", "open_file_cache_errors",
            "open_file_cache_min_uses", "open_file_cache_valid", "output_buffers", "pcre_jit", "pid",
            "proxy_buffer_size", "proxy_buffering", "proxy_buffers", "proxy_busy_buffers_size",
            "proxy_connect_timeout", "proxy_headers_hash_bucket_size", "proxy_headers_hash_max_size",
            "proxy_http_version", "proxy_max_temp_file_size", "proxy_read_timeout", "proxy_request_buffering",
            "proxy_send_timeout", "proxy_socket_keepalive", "proxy_temp_path", "reset_timedout_connection",
            "resolver", "resolver_timeout", "scgi_temp_path", "send_timeout", "sendfile", "server_names_hash_bucket_size",
            "server_names_hash_max_size", "server_tokens", "ssl_buffer_size", "ssl_ciphers", "ssl_conf_command",
            "ssl_dhparam", "ssl_early_data", "ssl_ecdh_curve", "ssl_prefer_server_ciphers", "ssl_protocols",
            "ssl_session_cache", "ssl_session_tickets", "ssl_session_timeout", "ssl_stapling",
            "ssl_stapling_verify", "ssl_trusted_certificate", "tcp_nodelay", "tcp_nopush", "thread_pool",
            "timer_resolution", "types", "types_hash_bucket_size", "types_hash_max_size", "underscores_in_headers",
            "user", "uwsgi_temp_path", "variables_hash_bucket_size", "variables_hash_max_size", "worker_aio_requests",
            "worker_connections", "worker_cpu_affinity", "worker_priority", "worker_processes",
            "worker_rlimit_nofile", "worker_shutdown_timeout", "zone", "gzip", "gzip_buffers", "gzip_comp_level",
            "gzip_disable", "gzip_http_version", "gzip_min_length", "gzip_proxied", "gzip_static", "gzip_types",
            "gzip_vary", "brotli", "brotli_comp_level", "brotli_static", "brotli_types", "keepalive_disable");

    private Settings() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }
}
