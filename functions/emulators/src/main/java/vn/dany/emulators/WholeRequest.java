package vn.dany.emulators;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import vn.dany.emulators.stack.Call;

/** A request whose body has been read to its end before anybody answers it; noted if a packaged function sent it. */
final class WholeRequest extends HttpServletRequestWrapper {

    private static final Map<String, String> RIGHTS =
            Map.of("GET", "GetObject", "HEAD", "GetObject", "PUT", "PutObject", "DELETE", "DeleteObject");

    private final ByteArrayInputStream body;

    WholeRequest(HttpServletRequest request) throws IOException {
        super(request);
        body = new ByteArrayInputStream(request.getInputStream().readAllBytes());
    }

    /** Notes what right the request took; to learn that an object is not there takes the right to list. */
    void note(int status) {
        String agent = getHeader("User-Agent");
        if (agent == null || !agent.contains(CallLog.APPLICATION)) {
            return;
        }
        String path = getRequestURI().substring(1);
        int slash = path.indexOf('/');
        boolean object = slash >= 0 && slash < path.length() - 1;
        if (object) {
            CallLog.note(Call.onBucket(RIGHTS.getOrDefault(getMethod(), getMethod()), path));
        }
        if (!object || status == HttpServletResponse.SC_NOT_FOUND) {
            CallLog.note(Call.onBucket("ListBucket", slash < 0 ? path : path.substring(0, slash)));
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ServletInputStream() {
            @Override
            public int read() {
                return body.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return body.read(bytes, from, length);
            }

            @Override
            public boolean isFinished() {
                return body.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("everything is here already");
            }
        };
    }
}
