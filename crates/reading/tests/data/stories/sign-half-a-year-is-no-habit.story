as of 2023-08-20 18:00
@ 2023-03-06 09:00 them #1 Spring list 0
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-03-07 09:00 us #1 Spring list 0
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-03-08 09:00 them #1 Spring list 0
[thanks|Thank you, that was quick.] We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-03-13 09:00 them #2 Price table 1
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-03-14 09:00 us #2 Price table 1
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-03-15 09:00 them #2 Price table 1
[thanks|Thank you, that was quick.] My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-03-20 09:00 them #3 Shop photos 2
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-03-21 09:00 us #3 Shop photos 2
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-03-22 09:00 them #3 Shop photos 2
[thanks|Thank you, that was quick.] The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-03-27 09:00 them #4 Opening times 3
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-03-28 09:00 us #4 Opening times 3
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-03-29 09:00 them #4 Opening times 3
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-04-03 09:00 them #5 Market stall 4
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-04-04 09:00 us #5 Market stall 4
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-04-05 09:00 them #5 Market stall 4
[thanks|Thank you, that was quick.] My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-04-10 09:00 them #6 Wool page 5
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-04-11 09:00 us #6 Wool page 5
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-04-12 09:00 them #6 Wool page 5
[thanks|Thank you, that was quick.] The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-04-17 09:00 them #7 Newsletter text 6
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-04-18 09:00 us #7 Newsletter text 6
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-04-19 09:00 them #7 Newsletter text 6
[thanks|Thank you, that was quick.] We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-04-24 09:00 them #8 Button colours 7
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-04-25 09:00 us #8 Button colours 7
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-04-26 09:00 them #8 Button colours 7
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-05-01 09:00 them #9 Spring list 8
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-05-02 09:00 us #9 Spring list 8
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-05-03 09:00 them #9 Spring list 8
[thanks|Thank you, that was quick.] The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-05-08 09:00 them #10 Price table 9
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-05-09 09:00 us #10 Price table 9
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-05-10 09:00 them #10 Price table 9
[thanks|Thank you, that was quick.] We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-05-15 09:00 them #11 Shop photos 10
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-05-16 09:00 us #11 Shop photos 10
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-05-17 09:00 them #11 Shop photos 10
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-05-22 09:00 them #12 Opening times 11
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-05-23 09:00 us #12 Opening times 11
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-05-24 09:00 them #12 Opening times 11
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-05-29 09:00 them #13 Market stall 12
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-05-30 09:00 us #13 Market stall 12
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-05-31 09:00 them #13 Market stall 12
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-06-06 09:00 us #14 Wool page 13
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-06-07 09:00 them #14 Wool page 13
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-06-13 09:00 us #15 Newsletter text 14
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-06-14 09:00 them #15 Newsletter text 14
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-06-20 09:00 us #16 Button colours 15
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-06-21 09:00 them #16 Button colours 15
Fine.
@ 2023-06-27 09:00 us #17 Spring list 16
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-06-28 09:00 them #17 Spring list 16
Ok for us.
@ 2023-07-04 09:00 us #18 Price table 17
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-07-05 09:00 them #18 Price table 17
Go on then.
@ 2023-07-11 09:00 us #19 Shop photos 18
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-07-12 09:00 them #19 Shop photos 18
Fine.
@ 2023-07-18 09:00 us #20 Opening times 19
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-07-19 09:00 them #20 Opening times 19
Ok for us.
@ 2023-07-25 09:00 us #21 Market stall 20
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-07-26 09:00 them #21 Market stall 20
Go on then.
@ 2023-08-01 09:00 us #22 Wool page 21
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-08-02 09:00 them #22 Wool page 21
Fine.
@ 2023-08-08 09:00 us #23 Newsletter text 22
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-08-09 09:00 them #23 Newsletter text 22
Ok for us.
@ 2023-08-15 09:00 us #24 Button colours 23
{delivered|The new text is up on the page now.} Have a look when you like.
@ 2023-08-16 09:00 them #24 Button colours 23
Go on then.
