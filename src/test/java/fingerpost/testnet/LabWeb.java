package fingerpost.testnet;

import fingerpost.RealServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real nginx, HAProxy or Caddy on loopback addresses. */
public final class LabWeb implements AutoCloseable {
    private final Process process;

    private LabWeb(Process process) {
        this.process = process;
    }

    /** With these blocks of nginx; {@code FOLDER} stands for a folder of its own. */
    public static LabWeb nginx(Path folder, String servers) throws IOException {
        Files.createDirectories(folder);
        Path config = Files.writeString(
                folder.resolve("nginx.conf"), """
                daemon off;
                pid FOLDER/pid;
                error_log stderr notice;
                worker_processes 1;
                events { worker_connections 256; }
                http {
                  access_log off;
                  client_body_temp_path FOLDER/body;
                  proxy_temp_path FOLDER/proxy;
                  fastcgi_temp_path FOLDER/fastcgi;
                  uwsgi_temp_path FOLDER/uwsgi;
                  scgi_temp_path FOLDER/scgi;
                  %s
                }
                """.formatted(servers).replace("FOLDER", folder.toString()));
        return start(
                folder, "start worker process ", "nginx", "-e", "stderr", "-p", folder + "/", "-c", config.toString());
    }

    /** With these sections after {@code defaults}. */
    public static LabWeb haproxy(Path folder, String sections) throws IOException {
        Files.createDirectories(folder);
        Path config = Files.writeString(folder.resolve("haproxy.cfg"), """
                global
                  maxconn 256
                defaults
                  mode http
                  retries 0
                  timeout connect 1s
                  timeout client 5s
                  timeout server 5s
                %s
                """.formatted(sections));
        return start(folder, "Loading success", "haproxy", "-W", "-f", config.toString());
    }

    /** With these sites. */
    public static LabWeb caddy(Path folder, String sites) throws IOException {
        Files.createDirectories(folder);
        Path config = Files.writeString(folder.resolve("Caddyfile"), """
                {
                  admin off
                  auto_https off
                  storage file_system %s
                }
                %s
                """.formatted(folder, sites));
        return start(
                folder,
                "serving initial configuration",
                "caddy",
                "run",
                "--adapter",
                "caddyfile",
                "--config",
                config.toString());
    }

    private static LabWeb start(Path folder, String ready, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(RealServers.require(program).toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        return new LabWeb(Daemon.awaited(builder, line -> line.contains(ready)));
    }

    @Override
    public void close() {
        Daemon.end(process);
    }
}
