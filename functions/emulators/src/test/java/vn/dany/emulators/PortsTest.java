package vn.dany.emulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void takenPortOfDynamoDb_isNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertPortNamed(new EmulatorSettings(taken.getLocalPort(), 0, null, false), taken.getLocalPort());
        }
    }

    @Test
    void takenPortOfS3_isNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertPortNamed(new EmulatorSettings(0, taken.getLocalPort(), null, false), taken.getLocalPort());
        }
    }

    @Test
    void givenPorts_areUsedAndFreedAgain() {
        URI dynamoDb;
        URI s3;
        try (Emulators any = Emulators.start(EmulatorSettings.inMemory())) {
            dynamoDb = any.dynamoDbEndpoint();
            s3 = any.s3Endpoint();
        }
        try (Emulators given = Emulators.start(new EmulatorSettings(dynamoDb.getPort(), s3.getPort(), null, false))) {
            assertThat(given.dynamoDbEndpoint()).isEqualTo(dynamoDb);
            assertThat(given.s3Endpoint()).isEqualTo(s3);
        }
    }

    @Test
    void otherMachines_areNotAnswered() throws Exception {
        InetAddress outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(outside != null, "this machine has no address but loopback ones");
        try (Emulators emulators = Emulators.start(EmulatorSettings.inMemory())) {
            for (URI endpoint : List.of(emulators.dynamoDbEndpoint(), emulators.s3Endpoint())) {
                try (Socket socket = new Socket()) {
                    assertThatThrownBy(() -> socket.connect(new InetSocketAddress(outside, endpoint.getPort()), 2_000))
                            .isInstanceOf(ConnectException.class);
                }
            }
        }
    }

    @Test
    void onePortForBoth_isRefused() {
        assertThatThrownBy(() -> new EmulatorSettings(9000, 9000, null, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertPortNamed(EmulatorSettings settings, int port) {
        EmulatorProblem problem = catchThrowableOfType(
                EmulatorProblem.class, () -> Emulators.start(settings).close());

        assertThat(problem.kind()).isEqualTo(EmulatorProblem.Kind.PORT_TAKEN);
        assertThat(problem.sentence().vietnamese()).contains("Cổng " + port);
        assertThat(problem.sentence().english()).contains("Port " + port);
    }
}
