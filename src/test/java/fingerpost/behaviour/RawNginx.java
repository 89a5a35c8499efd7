package fingerpost.behaviour;

import fingerpost.RealServers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The real nginx with servers of the test's choice, asked octet for octet: no client tidies the request up. */
final class RawNginx implements AutoCloseable {
    private final Process nginx;
    private final int port;

    /**
     * An nginx with those servers.
     *
     * @param servers server blocks; {@code PORT} stands for the address and port to listen on
     */
    RawNginx(Path folder, String servers) throws IOException {
        Path program = RealServers.require("nginx");
        port = RealServers.freePort();
        Path config = Files.writeString(
                folder.resolve("nginx.conf"), """
                worker_processes 1; daemon off; pid %1$s/pid; error_log stderr crit;
                events {}
                http {
                  access_log off; server_names_hash_bucket_size 128;
                  client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f;
                  uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
                %2$s
                }
                """.formatted(folder, servers.replace("PORT", "127.0.0.1:" + port)));
        nginx = new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (nginx.isAlive() && !(Files.exists(folder.resolve("pid")) && Files.size(folder.resolve("pid")) > 0)) {
            Thread.onSpinWait();
        }
        if (!nginx.isAlive()) {
            throw new IOException("nginx did not start:\n" + Files.readString(folder.resolve("log")));
        }
    }

    /** Status and body of one GET; the octets of the body as chars. */
    String get(String host, String uri) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + uri + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            if (response.isEmpty()) {
                return "closed";
            }
            String status = response.substring(9, 12);
            return status.equals("200") ? status + " " + response.substring(response.indexOf("\r\n\r\n") + 4) : status;
        }
    }

    @Override
    public void close() {
        nginx.destroy();
        try {
            nginx.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            nginx.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
