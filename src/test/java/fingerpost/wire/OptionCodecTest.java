package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpNetwork;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionCodecTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24,0,00011800c00002",
        "192.0.2.0/23,0,00011700c00002",
        "0.0.0.0/0,0,00010000",
        "192.0.2.7/32,24,00012018c0000207",
        "2001:db8::/32,0,0002200020010db8"
    })
    void aSubnetHasOnlyTheOctetsOfItsPrefix(String network, int scope, String hex) {
        EdnsOption.ClientSubnet subnet = new EdnsOption.ClientSubnet(IpNetwork.of(network), scope);
        assertThat(HexFormat.of().formatHex(OptionCodec.octets(subnet))).isEqualTo(hex);
        assertThat(OptionCodec.read(OptionCodec.CLIENT_SUBNET, HexFormat.of().parseHex(hex)))
                .isEqualTo(subnet);
    }

    /** Whatever a server sends: too short, another family, a prefix longer than the address, more octets than an address has. */
    @ParameterizedTest
    @CsvSource({
        "8,''",
        "8,000118",
        "8,00031800c00002",
        "8,00012100c0000201",
        "8,00012000c000020101",
        "8,00028100",
        "10,''",
        "10,01020304050607",
        "15,''",
        "15,00"
    })
    void whatBreaksItsFormatStaysAsItCame(int code, String hex) {
        assertThat(OptionCodec.read(code, HexFormat.of().parseHex(hex))).isEqualTo(new EdnsOption.Other(code, hex));
    }

    @ParameterizedTest
    @CsvSource({
        "10,0102030405060708",
        "10,01020304050607081112131415161718",
        "15,0012",
        "15,00126e6f",
        "3,6e73",
        "12,0000"
    })
    void whatIsReadIsWrittenTheSame(int code, String hex) {
        EdnsOption option = OptionCodec.read(code, HexFormat.of().parseHex(hex));
        assertThat(OptionCodec.code(option)).isEqualTo(code);
        assertThat(HexFormat.of().formatHex(OptionCodec.octets(option))).isEqualTo(hex);
    }

    @Test
    void bitsOfAnAddressBehindItsPrefixAreDropped() {
        assertThat(OptionCodec.read(OptionCodec.CLIENT_SUBNET, HexFormat.of().parseHex("00011700c00003")))
                .isEqualTo(new EdnsOption.ClientSubnet(IpNetwork.of("192.0.2.0/23"), 0));
    }
}
