package fingerpost.export.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SocketsTest {
    private static final Socket V4_80 = new Socket(false, 80);

    private static Listen listen(boolean tls, boolean claims) {
        return new Listen(80, Families.V4, tls, claims);
    }

    private static Server named(String name, Listen... listens) {
        return new Server(Arrays.asList(listens), List.of(ServerName.of(name)), Optional.empty(), List.of());
    }

    private static Server nameless(Listen... listens) {
        return new Server(Arrays.asList(listens), List.of(), Optional.empty(), List.of());
    }

    private static Sockets of(Server... servers) {
        return new Sockets(SmallDesigns.proxy(servers));
    }

    @Test
    void eachSocketIsThereOnceInTheOrderOfItsFirstListen() {
        Sockets sockets = of(named("a", Listen.https(), Listen.http()), named("b", Listen.http()));
        assertThat(sockets.all()).extracting(Socket::word).containsExactly("443", "[::]:443", "80", "[::]:80");
        assertThat(sockets.of(1)).extracting(Socket::word).containsExactly("80", "[::]:80");
    }

    @Test
    void aServerWithTwoListensOfOneSocketHasItOnce() {
        Sockets sockets = of(named("a", listen(false, false), new Listen(80, Families.BOTH, false, false)));
        assertThat(sockets.of(0)).extracting(Socket::word).containsExactly("80", "[::]:80");
    }

    @Test
    void oneServerThatWantsTlsMakesItTlsForAll() {
        Sockets torn = of(named("a", listen(false, false)), named("b", listen(true, false)));
        assertThat(torn.isTls(V4_80)).isTrue();
        assertThat(torn.isTorn(V4_80)).isTrue();
        Sockets whole = of(named("a", listen(true, false)));
        assertThat(whole.isTls(V4_80)).isTrue();
        assertThat(whole.isTorn(V4_80)).isFalse();
    }

    @Test
    void theFirstClaimIsTheDefault() {
        Sockets sockets =
                of(named("a", listen(false, false)), named("b", listen(false, true)), named("c", listen(false, true)));
        assertThat(sockets.isDefault(V4_80, 0)).isFalse();
        assertThat(sockets.isDefault(V4_80, 1)).isTrue();
        assertThat(sockets.isDefault(V4_80, 2)).isFalse();
        assertThat(sockets.isContested(V4_80)).isTrue();
        assertThat(of(named("a", listen(false, true))).isContested(V4_80)).isFalse();
    }

    @Test
    void withoutAClaimANamelessFirstServerIsTheDefaultAndANamedOneIsNot() {
        assertThat(of(nameless(listen(false, false)), named("b", listen(false, false)))
                        .hasDefault(V4_80))
                .isTrue();
        assertThat(of(named("b", listen(false, false)), nameless(listen(false, false)))
                        .hasDefault(V4_80))
                .isFalse();
    }

    @Test
    void aSocketThatNobodyListensOnIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of().isTls(new Socket(true, 81)))
                .withMessage("Nothing listens on [::]:81.");
    }
}
