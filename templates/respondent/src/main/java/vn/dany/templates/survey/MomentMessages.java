package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How days and times are said and asked for; the English ones are in {@code messages/moment_en.properties}. */
@MessageBundle("moment")
public interface MomentMessages {

    @Message("Xin ghi ngày theo dạng ngày/tháng/năm, ví dụ 1/4/2024.")
    String errorNotADay();

    @Message("Xin ghi cả giờ và ngày, ví dụ 14:30 ngày 1/4/2024.")
    String errorNotADayAndTime();

    @Message("Xin ghi giờ và phút, ví dụ 14:30 hoặc 14 giờ 30.")
    String errorNotATime();

    @Message("{hour} giờ {minute}")
    String timeOfDay(String hour, String minute);

    @Message("{time} ngày {day}")
    String timeOnDay(String time, String day);
}
