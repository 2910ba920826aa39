package vn.dany.qr.planted;

import vn.dany.survey.SurveyResource;

/** Breaks: functions do not know each other. */
class KnowsSurvey {
    SurveyResource survey;
}
