package vn.dany.sovereign;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which bodies are being received from whom. One more than a peer may have makes the oldest of them give up. */
final class BodiesUnderWay {

    private final int perPeer;
    private final Map<String, Deque<Body>> byPeer = new HashMap<>();

    BodiesUnderWay(int perPeer) {
        this.perPeer = perPeer;
    }

    /** One of them. */
    static final class Body {

        private final String peer;
        private final Runnable giveUp;

        private Body(String peer, Runnable giveUp) {
            this.peer = peer;
            this.giveUp = giveUp;
        }
    }

    /**
     * Counts a body until {@link #end}.
     *
     * @param giveUp what is run, once and on whatever thread, should this body have to make room
     */
    Body begin(String peer, Runnable giveUp) {
        Body body = new Body(peer, giveUp);
        Body oldest = add(body);
        if (oldest != null) {
            oldest.giveUp.run();
        }
        return body;
    }

    private synchronized @Nullable Body add(Body body) {
        Deque<Body> ofPeer = byPeer.computeIfAbsent(body.peer, peer -> new ArrayDeque<>());
        ofPeer.addLast(body);
        return ofPeer.size() > perPeer ? ofPeer.pollFirst() : null;
    }

    /** The body is there, given up or will never come. */
    synchronized void end(Body body) {
        Deque<Body> ofPeer = byPeer.get(body.peer);
        if (ofPeer != null && ofPeer.remove(body) && ofPeer.isEmpty()) {
            byPeer.remove(body.peer);
        }
    }
}
