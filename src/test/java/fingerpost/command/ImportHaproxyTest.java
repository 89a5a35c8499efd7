package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.topology.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportHaproxyTest {
    @TempDir
    private Path folder;

    @Test
    void aFileBecomesATopologyAndWhatIsNotOursIsTold() throws Exception {
        Path file = Files.createDirectory(folder.resolve("lb1")).resolve("haproxy.cfg");
        Files.writeString(
                file,
                "global\n    maxconn 5\nfrontend port-80\n    bind 0.0.0.0:80\n"
                        + "    http-request set-var(txn.site) str(site-1)\n");
        Session session = Session.in(folder);
        assertThat(session.run("import", "--haproxy", file, "-o", folder.resolve("out.topology.json")))
                .isZero();
        assertThat(DocumentFile.read(folder.resolve("out.topology.json"))
                        .topology()
                        .proxies())
                .extracting(proxy -> proxy.id() + " " + proxy.kind())
                .containsExactly("lb1 " + Proxy.Kind.HAPROXY);
        assertThat(session.out()).contains("2:5: \"maxconn 5\"", "(not-ours)", "1 proxy, of 5 lines in");
    }
}
