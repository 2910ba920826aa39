/* What the script says, sent in front of it. */
var danyWords = {
answered: 'Answered', sending: 'Sending…', loading: 'Opening the page…',
lost: 'There was no reply when a form was sent from this device before, so it is being sent again. It still counts once.',
waiting: 'Not sent yet', stay: 'This page will send again by itself; please keep it open. However often it is sent, the form counts once.', now: 'Try again now',
draft: 'A form was begun on this device', kept: 'This device still keeps answers that were not sent.', go: 'Continue', other: 'I am somebody else – erase',
contact: 'The form was sent, but there was no reply. Contact details are not kept on this device: please choose “Continue”, type them again and send. It still counts once.',
doubt: 'The form sent before may have been recorded. Please continue and send a new form only if you are sure that it was not.',
gone: 'The answers on this page will be erased.', shut: 'The next page could not be opened', unsent: 'This page will try again by itself. The form has not been sent.',
found: 'The form sent from this device before has been recorded', view: 'Show the receipt', fresh: 'Answer a new form',
kiosk: 'Shared device: answers are erased from it after sending, or when it is not used for 2 minutes.',
idle: 'This page will be erased in {} seconds', hold: 'Keep this page',
erase: 'Somebody else uses this device',
larger: 'Text size', read: 'Read aloud', stop: 'Stop reading', copy: 'Copy the code', copied: 'Copied',
look: 'Not sent – some answers are missing or need correcting', skipped: 'Not sent – some questions are not answered', slide: 'Slide to choose, or type the number below',
missing: 'Please answer this question.', alone: '“{}” cannot be combined with another choice; please choose again.',
most: 'Choose at most {}; please remove some.', long: 'This text is longer than {} characters; please shorten it.',
consent: 'Contact details cannot be kept without consent. Please tick the box to agree, or remove the contact details.',
whole: 'Please type a whole number, such as 12.', number: 'Please type a number, such as 12 or 12.5.',
range: 'Please type a number from {} to {}.', step: 'Please type {} or a number reached from it in steps of {}.', day: 'Please enter a day as day/month/year, such as 1/4/2024.', broken: 'This answer is not valid; please correct it.'
};
