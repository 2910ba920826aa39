package vn.dany.adapters;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dany.core.entry.PublicAddress;

/** What the survey takes from the machine it runs on and from where it was put. */
@Singleton
public final class Surroundings {

    /** The machine's time, in UTC: what people see is stated in Vietnam's zone, whatever the machine's own. */
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Seeded by the operating system when first asked for, so never inside an image that is started many times. */
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }

    /**
     * The address printed in QR images.
     *
     * @param origin scheme and host, such as {@code https://khaosat.example.vn}. Changing it leaves every code already
     *     printed with the old one
     */
    @Singleton
    PublicAddress publicAddress(@ConfigProperty(name = "dany.public-address") String origin) {
        try {
            return new PublicAddress(URI.create(origin.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("dany.public-address is no good: " + e.getMessage(), e);
        }
    }
}
