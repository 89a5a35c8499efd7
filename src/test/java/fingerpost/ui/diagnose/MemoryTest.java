package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.ui.shared.Settings;
import fingerpost.wire.Server;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir
    Path folder;

    @Test
    void theUsualResolverIsTheOneThatIsPreferred() {
        Settings settings = new Settings(folder.resolve("settings"));
        assertThat(new Memory(settings).usual()).isEmpty();
        settings.remember("resolver", "2001:db8::53");
        assertThat(new Memory(settings).usual()).contains(new Start.Resolver(Server.of(IpAddress.of("2001:db8::53"))));
        settings.remember("resolver", "edited by hand");
        assertThat(new Memory(settings).usual()).isEmpty();
    }
}
