package fingerpost.export.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocketTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOTH | 192.0.2.1 2001:db8::1 | 8080 [::]:8080",
                "BOTH | 192.0.2.1 | 8080",
                "BOTH | 2001:db8::1 | [::]:8080",
                "V4 | 192.0.2.1 2001:db8::1 | 8080",
                "V6 | 192.0.2.1 2001:db8::1 | [::]:8080",
                "V6 | 192.0.2.1 | ''",
                "V4 | 2001:db8::1 | ''",
                "BOTH | '' | 8080 [::]:8080",
                "V6 | '' | [::]:8080",
            })
    void aListenHasTheFamiliesThatItAndTheProxyHave(Families families, String addresses, String sockets) {
        List<IpAddress> own = Arrays.stream(addresses.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(IpAddress::of)
                .toList();
        Proxy proxy = new Proxy(Id.of("edge"), "", Proxy.Kind.NGINX, own, List.of());
        assertThat(Socket.of(proxy, new Listen(8080, families, false, false)).stream()
                        .map(Socket::word)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(sockets);
    }
}
